package vn.motcua.identity.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import vn.motcua.identity.domain.AccountLocked;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;
import vn.motcua.identity.domain.SecondStepRefused;
import vn.motcua.identity.domain.SecondStepRequired;
import vn.motcua.identity.domain.Totp;
import vn.motcua.identity.domain.TryLimit;
import vn.motcua.kernel.OpenToAnyone;

/** Xác thực hai bước: a code of the telephone after the password. Officers must where the operator says so; anybody may. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SecondStep {

    private static final String HOUSE = "Mot Cua"; // apps cut names at signs that they do not know

    @Inject SecondStepBook book;
    @Inject OwnAccount own;
    @Inject PasswordChange passwords;
    @Inject Tries tries;
    @Inject CurrentActor current;

    /** Tình trạng bước hai của mình. */
    public record Standing(boolean enrolled, Instant since, int codesLeft, boolean required) implements Serializable {}

    /** Chìa để cài vào ứng dụng, in letters and as the address that its QR code holds. */
    public record Key(String secret, String address) implements Serializable {}

    /**
     * A code of the telephone or of the paper, each good once.
     *
     * @throws SecondStepRefused if it is none, or was used
     * @throws AccountLocked if that happened too often
     */
    @OpenToAnyone
    public void pass(Entrance entrance, String typed) {
        judge(entrance.username(), typed, entrance.actor());
    }

    /** Of the person who is signed in. */
    @Requires(Permission.KEEP_OWN_ACCOUNT)
    public Standing standing() {
        SecondStepBook.Known known = book.standing(own.read().username());
        return new Standing(known.enrolled(), known.since(), known.codesLeft(), SecondStepBook.isRequiredOf(current.get()));
    }

    /** @param entrance null if somebody who is signed in wants it */
    @OpenToAnyone
    public Key newKey(Entrance entrance) {
        String secret = Totp.newSecret();
        return new Key(secret, Totp.address(secret, usernameOf(entrance), HOUSE));
    }

    /**
     * From now on a code is asked for. Returns the codes for the paper, which nobody can show again.
     *
     * @param proof of who is signed in already: the password, or a code of the telephone that is to be replaced
     * @throws SecondStepRefused if the telephone makes other codes
     * @throws vn.motcua.identity.domain.PasswordRefused if the password is wrong
     */
    @OpenToAnyone
    public List<String> enrol(Entrance entrance, Key key, String typed, String proof) {
        String username = usernameOf(entrance);
        String code = typed == null ? "" : typed.replaceAll("[^0-9]", "");
        book.mustFit(key.secret(), code);
        Actor actor = entrance == null ? current.get() : entrance.actor();
        if (book.standing(username).enrolled()) {
            judge(username, proof, actor);
        } else if (entrance == null) {
            passwords.mustBeOwn(proof);
        }
        return book.enrol(username, actor, key.secret(), code);
    }

    private String usernameOf(Entrance entrance) {
        return entrance == null ? own.read().username() : entrance.username();
    }

    /** All older ones are worth nothing then. */
    @Requires(Permission.KEEP_OWN_ACCOUNT)
    public List<String> newRecoveryCodes(String typed) {
        String username = own.read().username();
        judge(username, typed, current.get());
        return book.newRecoveryCodes(username, current.get());
    }

    /** @throws SecondStepRequired if the operator wants it of this person */
    @Requires(Permission.KEEP_OWN_ACCOUNT)
    public void turnOff(String typed) {
        if (SecondStepBook.isRequiredOf(current.get())) {
            throw new SecondStepRequired();
        }
        String username = own.read().username();
        judge(username, typed, current.get());
        book.remove(username, current.get(), "account.second-step.off");
    }

    private void judge(String username, String typed, Actor actor) {
        String counted = "account:" + username;
        Instant blocked = tries.blocked(TryLimit.SECOND_STEP, counted);
        if (blocked != null) {
            throw new AccountLocked(blocked);
        }
        TryBook.Settled settled = tries.settle(TryLimit.SECOND_STEP, counted, book.takes(username, typed, actor));
        if (!settled.allowed()) {
            throw settled.until() == null ? new SecondStepRefused() : new AccountLocked(settled.until());
        }
    }
}
