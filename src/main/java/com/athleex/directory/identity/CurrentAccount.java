package com.athleex.directory.identity;

import java.util.UUID;

/**
 * Who calls, where a person does: a controller takes it as an argument. A
 * caller without an account, such as an API key, is refused before.
 *
 * @param id
 *          the account
 * @param role
 *          what the person signed up as, athlete or trainer
 * @param session
 *          the sign-in that the call belongs to
 */
public record CurrentAccount(AccountId id, Role role, UUID session) {}
