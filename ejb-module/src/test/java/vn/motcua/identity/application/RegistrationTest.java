package vn.motcua.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.identity.application.PeopleInMemory.HOME;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.domain.Account;
import vn.motcua.identity.domain.AccountLetter;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.AddressUnusable;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.ApplicantContact;
import vn.motcua.identity.domain.CheckExpired;
import vn.motcua.identity.domain.CheckUsed;
import vn.motcua.identity.domain.CodeExpired;
import vn.motcua.identity.domain.CodeUsedUp;
import vn.motcua.identity.domain.CodeWrong;
import vn.motcua.identity.domain.Identification;
import vn.motcua.identity.domain.LetterTooSoon;
import vn.motcua.identity.domain.PasswordHash;
import vn.motcua.identity.domain.PasswordNamesAccount;
import vn.motcua.identity.domain.SelfEntry;
import vn.motcua.identity.domain.TooManyTries;
import vn.motcua.identity.domain.UsernameTaken;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegistrationTest {

    private static final String ADDRESS = "hoa@example.vn";
    private static final String NUMBER = "099194010247";
    private static final PasswordHash HASH = PasswordHash.NOBODYS;

    private final PeopleInMemory people = new PeopleInMemory();
    private final Registration registration = people.registration();
    private final AddressConfirmation confirmation = people.confirmation();

    @Test
    void who_types_the_code_of_the_letter_opens_an_account_and_is_in() {
        UUID check = begin();
        String ticket = confirm(check, code());

        Actor actor = registration.opening.open(check, ticket, hoa("hoa.le"), HASH);

        assertThat(actor.isApplicant()).isTrue();
        assertThat(people.accounts.get("hoa.le").email()).isEqualTo(ADDRESS);
        assertThat(people.applicants).singleElement().satisfies(hoa -> {
            assertThat(hoa.identification()).isEqualTo(Identification.DECLARED);
            assertThat(hoa.personalId()).isEqualTo(NUMBER);
            assertThat(hoa.contact().email()).isEqualTo(ADDRESS);
        });
    }

    @Test
    void a_number_that_the_counter_knows_gives_nobody_the_record_of_the_counter() {
        people.names.applicants.add(
                Applicant.citizen("Lê Thị Hoa", NUMBER, null, null, ApplicantContact.UNKNOWN));
        UUID check = begin();

        Actor actor = registration.opening.open(check, confirm(check, code()), hoa(null), HASH);

        assertThat(actor.id()).isEqualTo("1");
        assertThat(people.applicants).hasSize(2);
        assertThat(people.applicants.get(0).username()).isNull();
        assertThat(people.names.applicants.withPersonalId(NUMBER)).containsSame(people.applicants.get(0));
    }

    @Test
    void an_address_that_has_an_account_gets_the_same_answer_and_another_letter() {
        Account known = new Account("hoa.le", Account.Kind.APPLICANT, HASH);
        known.reachableAt(ADDRESS);
        people.accounts.put("hoa.le", known);

        UUID check = begin();

        assertThat(people.lastLetter().kind()).isEqualTo(AccountLetter.Kind.ALREADY_REGISTERED);
        assertThat(people.lastLetter().code()).isNull();
        assertThat(confirmation.look(check).address()).isEqualTo(ADDRESS);
        assertThatThrownBy(() -> confirmation.confirm(check, "000000", HOME)).isInstanceOf(CodeWrong.class);
    }

    @Test
    void who_knows_the_identifier_but_not_the_code_gets_nowhere() {
        UUID check = begin();
        confirm(check, code());

        assertThatThrownBy(() -> registration.opening.open(check, null, hoa(null), HASH)).isInstanceOf(CheckExpired.class);
        assertThatThrownBy(() -> registration.opening.open(check, "ab", hoa(null), HASH)).isInstanceOf(CheckExpired.class);
        assertThat(people.accounts).isEmpty();
    }

    @Test
    void five_wrong_codes_end_it_even_for_the_right_one() {
        UUID check = begin();
        for (int left = 4; left > 0; left--) {
            assertThatThrownBy(() -> confirmation.confirm(check, "x", HOME)).isInstanceOf(CodeWrong.class);
        }
        assertThatThrownBy(() -> confirmation.confirm(check, "x", HOME)).isInstanceOf(CodeUsedUp.class);
        assertThatThrownBy(() -> confirmation.confirm(check, code(), HOME)).isInstanceOf(CodeUsedUp.class);
    }

    @Test
    void a_new_letter_makes_the_old_code_worthless_and_comes_only_after_a_pause() {
        UUID check = begin();
        String old = code();
        assertThatThrownBy(() -> confirmation.sendAgain(check, HOME)).isInstanceOf(LetterTooSoon.class);
        people.clock.advance(Duration.ofMinutes(1));
        confirmation.sendAgain(check, HOME);

        if (!old.equals(code())) {
            assertThatThrownBy(() -> confirmation.confirm(check, old, HOME)).isInstanceOf(CodeWrong.class);
        }
        assertThat(confirm(check, code())).isNotBlank();
    }

    @Test
    void a_code_of_yesterday_is_refused() {
        UUID check = begin();
        people.clock.advance(Duration.ofMinutes(16));

        assertThatThrownBy(() -> confirmation.confirm(check, code(), HOME)).isInstanceOf(CodeExpired.class);
    }

    @Test
    void the_link_may_be_pressed_twice_but_used_once() {
        UUID check = begin();
        confirm(check, code());
        String ticket = confirm(check, code());
        registration.opening.open(check, ticket, hoa(null), HASH);

        assertThatThrownBy(() -> registration.opening.open(check, ticket, hoa("hoa.hai"), HASH)).isInstanceOf(CheckUsed.class);
        assertThatThrownBy(() -> confirmation.confirm(check, code(), HOME)).isInstanceOf(CheckUsed.class);
        assertThat(people.accounts).hasSize(1);
    }

    @Test
    void a_taken_name_is_told_and_the_registration_goes_on() {
        people.accounts.put("hoa.le", new Account("hoa.le", Account.Kind.APPLICANT, HASH));
        UUID check = begin();
        String ticket = confirm(check, code());

        assertThatThrownBy(() -> registration.opening.open(check, ticket, hoa("Hoa.Le"), HASH)).isInstanceOf(UsernameTaken.class);
        assertThat(registration.opening.open(check, ticket, hoa("hoa.le2"), HASH).isApplicant()).isTrue();
    }

    @Test
    void nobody_is_flooded_with_letters() {
        for (int letter = 0; letter < 6; letter++) {
            begin();
        }
        assertThatThrownBy(this::begin).isInstanceOf(TooManyTries.class);
        assertThat(people.letters).hasSize(6);
    }

    @Test
    void what_no_letter_can_reach_is_refused() {
        for (String typed : List.of("", "hoa", "hoa@", "hoa@vn", "hoa\u0000@example.vn", "h o a@example.vn", "😀@example.vn",
                "a@b.vn\r\nBcc: all@example.vn", "x".repeat(300) + "@example.vn")) {
            assertThatThrownBy(() -> registration.begin(Applicant.Kind.CITIZEN, typed, HOME))
                    .as(typed).isInstanceOf(AddressUnusable.class);
        }
    }

    @Test
    void a_code_is_known_again_however_it_was_copied() {
        UUID check = begin();
        String code = code();

        assertThat(confirm(check, " " + code.substring(0, 3) + " " + code.substring(3) + ".")).isNotBlank();
    }

    @Test
    void a_reset_lifts_the_lock_and_is_good_once() {
        Account known = new Account("hoa.le", Account.Kind.APPLICANT, HASH);
        known.reachableAt(ADDRESS);
        people.accounts.put("hoa.le", known);
        PasswordReset reset = people.reset();
        UUID check = reset.begin("HOA.le", HOME);
        String ticket = confirmation.confirm(check, code(), HOME).ticket();
        assertThatThrownBy(() -> reset.choose(check, ticket, "hoa.le-hoa.le")).isInstanceOf(PasswordNamesAccount.class);

        reset.choose(check, ticket, "một câu rất mới");

        assertThat(known.password().fits("một câu rất mới")).isTrue();
        assertThat(people.lastLetter().kind()).isEqualTo(AccountLetter.Kind.PASSWORD_CHANGED);
        assertThatThrownBy(() -> reset.choose(check, ticket, "một câu khác hẳn")).isInstanceOf(CheckUsed.class);
    }

    @Test
    void a_reset_of_nobody_looks_the_same_and_writes_to_nobody() {
        UUID check = people.reset().begin("khong.co.ai", HOME);

        assertThat(confirmation.look(check).address()).isNull();
        assertThat(people.letters).isEmpty();
        assertThatThrownBy(() -> confirmation.confirm(check, "123456", HOME)).isInstanceOf(CodeWrong.class);
    }

    @Test
    void a_ticket_for_a_reset_opens_no_account() {
        Account known = new Account("hoa.le", Account.Kind.APPLICANT, HASH);
        known.reachableAt(ADDRESS);
        people.accounts.put("hoa.le", known);
        UUID check = people.reset().begin(ADDRESS, HOME);
        String ticket = confirm(check, code());

        assertThatThrownBy(() -> registration.opening.open(check, ticket, hoa(null), HASH)).isInstanceOf(CheckExpired.class);
    }

    private UUID begin() {
        return registration.begin(Applicant.Kind.CITIZEN, " Hoa@Example.VN ", HOME);
    }

    private String code() {
        return people.lastLetter().code();
    }

    private String confirm(UUID check, String code) {
        return confirmation.confirm(check, code, HOME).ticket();
    }

    private static SelfEntry hoa(String username) {
        return new SelfEntry(Applicant.Kind.CITIZEN, "Lê Thị Hoa", NUMBER, null, username);
    }
}
