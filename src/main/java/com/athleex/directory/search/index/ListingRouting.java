package com.athleex.directory.search.index;

import com.athleex.directory.search.listing.TrainerListing;
import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.RoutingBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;

/** Keeps unlisted profiles out of the index. */
public final class ListingRouting implements RoutingBinder {

  @Override
  public void bind(RoutingBindingContext context) {
    context.dependencies().use("listed");
    context.bridge(TrainerListing.class, new Bridge());
  }

  private static final class Bridge implements RoutingBridge<TrainerListing> {

    @Override
    public void route(DocumentRoutes routes, Object id, TrainerListing listing,
        RoutingBridgeRouteContext context) {
      if (listing.isListed())
        routes.addRoute();
      else
        routes.notIndexed();
    }

    @Override
    public void previousRoutes(DocumentRoutes routes, Object id, TrainerListing listing,
        RoutingBridgeRouteContext context) {
      // it may have been there: whatever is left of it is removed
      routes.addRoute();
    }
  }
}
