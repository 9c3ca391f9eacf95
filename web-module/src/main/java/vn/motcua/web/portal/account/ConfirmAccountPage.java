package vn.motcua.web.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import vn.motcua.identity.application.AddressConfirmation;
import vn.motcua.identity.domain.CheckPurpose;
import vn.motcua.identity.domain.UnknownCheck;
import vn.motcua.web.support.Notices;
import vn.motcua.web.support.PageMessages;
import vn.motcua.web.support.UuidText;
import vn.motcua.web.support.Visit;

/** Xác nhận địa chỉ: the code of the letter is typed, or came with its link; looking at the page changes nothing. */
@Named
@RequestScoped
public class ConfirmAccountPage {

    @Inject AddressConfirmation confirmation;
    @Inject PageMessages messages;
    @Inject Notices notices;
    @Inject Visit visit;

    @Inject
    @Param(name = "check")
    String check;

    @Inject
    @Param(name = "return")
    String back;

    private String code;
    private AddressConfirmation.CheckView view;

    public void load() {
        view();
    }

    public String confirm() {
        messages.about("confirm:what:typed");
        AddressConfirmation.Confirmed confirmed = confirmation.confirm(id(), code, visit.caller());
        String next = confirmed.purpose() == CheckPurpose.REGISTER ? "person" : "choose";
        return visit.keeping("/portal/account/" + next + "?faces-redirect=true&check=" + check
                + "&ticket=" + confirmed.ticket(), back);
    }

    public String sendAgain() {
        confirmation.sendAgain(id(), visit.caller());
        notices.done("portalText", "confirm.again.done");
        return visit.keeping("/portal/account/confirm?faces-redirect=true&check=" + check, back);
    }

    /** Where the code went, if the visitor named the address; null where that would tell who has an account. */
    public String getAddress() {
        return view().address();
    }

    private AddressConfirmation.CheckView view() {
        if (view == null) {
            view = confirmation.look(id());
        }
        return view;
    }

    private UUID id() {
        return Optional.ofNullable(UuidText.read(check)).orElseThrow(UnknownCheck::new);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
