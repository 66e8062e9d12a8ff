package com.athleex.directory.search.listing;

import com.athleex.directory.search.index.ListingBinder;
import com.athleex.directory.search.index.ListingRouting;
import com.athleex.directory.trainers.PublicProfile;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.RoutingBinderRef;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/**
 * A published trainer as search shows them, or who is unlisted and only shown
 * at their address. Points that must not be told exactly are blurred before
 * they get here.
 */
@Entity
@Table(name = "trainer_listing")
@Indexed(index = "trainers", routingBinder = @RoutingBinderRef(type = ListingRouting.class))
@TypeBinding(binder = @TypeBinderRef(type = ListingBinder.class))
public class TrainerListing {

  @Id
  private UUID id;

  @Version
  private @Nullable Integer version;

  @Column(unique = true)
  private String handle;

  @Convert(converter = ProfileJson.class)
  private PublicProfile profile;

  /** False: not in the index. */
  private boolean listed;

  /** Null of a listing of a former version that has not changed since. */
  private @Nullable Instant changedAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected TrainerListing() {}

  TrainerListing(PublicProfile profile) {
    this.id = profile.id();
    show(profile);
  }

  final void show(PublicProfile changed) {
    var shown = Blur.blurred(changed);
    this.handle = shown.handle();
    this.profile = shown;
    this.listed = !shown.unlisted();
    this.changedAt = shown.changedAt();
  }

  public UUID id() {
    return id;
  }

  public PublicProfile profile() {
    return profile;
  }

  public boolean isListed() {
    return listed;
  }
}
