package vn.motcua.identity.domain;

import java.util.Optional;

/** Kho tài khoản. */
public interface Accounts {

    Optional<Account> find(String username);

    /** The account, held against everybody else until the end of the transaction. */
    Optional<Account> lock(String username);

    /** By the confirmed address, in small letters. */
    Optional<Account> withEmail(String address);

    /**
     * Written at once, so that the slower of two is told here.
     *
     * @throws UsernameTaken or {@link AddressTaken}
     */
    void add(Account account);
}
