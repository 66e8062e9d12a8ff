package com.athleex.directory.identity.sessions;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.PersonalData;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class OwnSessions implements PersonalData {

  private static final UUID NONE = new UUID(0, 0);

  private final Sessions sessions;

  OwnSessions(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public String part() {
    return "sessions";
  }

  @Override
  public Object export(AccountId account) {
    return sessions.of(account).stream().map(session -> SessionRepresentation.of(session, NONE)).toList();
  }

  @Override
  public void erase(AccountId account) {
    sessions.endAll(account);
  }
}
