package vn.motcua.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.motcua.identity.domain.Account;
import vn.motcua.identity.domain.Accounts;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.Applicants;
import vn.motcua.identity.domain.Officer;
import vn.motcua.identity.domain.Officers;
import vn.motcua.identity.domain.PasswordHash;

/** Lần đăng nhập: what is read and written around the judging of a password, each in a short transaction. */
@ApplicationScoped
class SignInAttempts {

    @Inject SignInNames names;
    @Inject Accounts accounts;
    @Inject Officers officers;
    @Inject Applicants applicants;

    /** Who was meant; {@code username} is null if that is nobody. */
    record Meant(String username, PasswordHash password, boolean closed) {

        static final Meant NOBODY = new Meant(null, PasswordHash.NOBODYS, false);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Meant meant(String typed) {
        return names.find(typed)
                .map(account -> new Meant(account.username(), account.password(), account.isClosed()))
                .orElse(Meant.NOBODY);
    }

    /** What tries are counted for: the account, whichever of its names was typed, or else the name itself. */
    String counted(Meant meant, String typed) {
        return meant.username() == null ? "name:" + names.folded(typed) : "account:" + meant.username();
    }

    /** @param better the same password, hashed as is the custom today; null if it is */
    @Transactional(TxType.REQUIRES_NEW)
    public Actor enter(String username, PasswordHash better) {
        Account account = accounts.lock(username).orElseThrow();
        if (better != null) {
            account.changePassword(better);
        }
        return actorOf(account);
    }

    private Actor actorOf(Account account) {
        return switch (account.kind()) {
            case OFFICER -> officers.find(account.username()).map(Officer::asActor).orElse(null);
            case APPLICANT -> applicants.withUsername(account.username()).map(Applicant::asActor).orElse(null);
        };
    }
}
