package vn.motcua.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.motcua.identity.domain.Seal;

/** Con dấu của hệ thống: read once, at the first need. */
@ApplicationScoped
public class HouseSeal {

    @Produces
    @Singleton
    Seal seal() {
        return Seal.configured();
    }
}
