package vn.motcua.federation.application;

import java.io.Serializable;
import java.util.List;

/**
 * Các cách đăng nhập của một tài khoản.
 *
 * @param password the account has a user name and a password too
 * @param addable providers that could be linked
 */
public record WaysIn(
        String username, boolean password, List<LinkedIdentity> identities, List<ProviderCard> addable)
        implements Serializable {}
