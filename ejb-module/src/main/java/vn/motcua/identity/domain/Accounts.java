package vn.motcua.identity.domain;

import java.util.Optional;

/** Kho tài khoản. */
public interface Accounts {

    Optional<Account> find(String username);

    /** The account, held against everybody else until the end of the transaction. */
    Optional<Account> lock(String username);

    void add(Account account);
}
