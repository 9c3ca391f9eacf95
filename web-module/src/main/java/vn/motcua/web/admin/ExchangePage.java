package vn.motcua.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import vn.motcua.exchange.application.ExchangeHealth;
import vn.motcua.exchange.application.ExchangeMonitor;
import vn.motcua.exchange.application.MessageCard;
import vn.motcua.exchange.application.MessageDetails;
import vn.motcua.exchange.domain.DeliveryState;
import vn.motcua.exchange.domain.Partner;
import vn.motcua.kernel.Page;
import vn.motcua.web.support.Hearing;
import vn.motcua.web.support.Notices;
import vn.motcua.web.support.UuidText;

/** Kết nối, đồng bộ: how the messages to the National Portal fare, and what to do with one that is stuck. */
@Named
@RequestScoped
public class ExchangePage {

    @Inject ExchangeMonitor monitor;
    @Inject Notices notices;
    @Inject Hearing hearing;

    @Inject
    @Param(name = "message")
    String chosen;

    private final Partner partner = Partner.NATIONAL_PORTAL;
    private DeliveryState state;
    private String words;
    private String after;
    private String skipReason;
    private ExchangeHealth health;
    private Page<MessageCard> list;
    private MessageDetails message;

    public void load() {
        getList();
        getMessage();
    }

    public String replay() {
        monitor.replay(UuidText.read(chosen));
        return done("exchange.replayed");
    }

    public String skip() {
        monitor.skip(UuidText.read(chosen), skipReason);
        return done("exchange.skipped");
    }

    private String done(String key) {
        notices.done("officeText", key);
        return "/admin/exchange?faces-redirect=true&message=" + chosen;
    }

    /** Whether the chosen message may still be sent again or left out. */
    public boolean isDecisionOffered() {
        return hearing.isOn() || getMessage() != null && getMessage().mayBeReplayed();
    }

    public ExchangeHealth getHealth() {
        if (health == null) {
            health = monitor.health(partner);
        }
        return health;
    }

    public Page<MessageCard> getList() {
        if (list == null) {
            list = monitor.list(partner, state, words, after);
        }
        return list;
    }

    /** The chosen one; null if none was. */
    public MessageDetails getMessage() {
        if (message == null && chosen != null) {
            message = monitor.details(UuidText.read(chosen));
        }
        return message;
    }

    public DeliveryState[] getStates() {
        return DeliveryState.values();
    }

    public DeliveryState getState() {
        return state;
    }

    public void setState(DeliveryState state) {
        this.state = state;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getSkipReason() {
        return skipReason;
    }

    public void setSkipReason(String skipReason) {
        this.skipReason = skipReason;
    }
}
