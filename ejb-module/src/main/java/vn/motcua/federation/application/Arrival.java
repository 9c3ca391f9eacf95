package vn.motcua.federation.application;

import vn.motcua.federation.domain.VisitPurpose;
import vn.motcua.identity.domain.Actor;

/**
 * Người vừa trở về từ bên cung cấp định danh.
 *
 * @param actor who is signed in from now on
 * @param session key of the session that rests on the provider's; null unless one was opened
 * @param differs our record says something else than the provider
 */
public record Arrival(
        VisitPurpose purpose, Actor actor, String session, String provider, String idToken, String returnPath,
        boolean differs) {}
