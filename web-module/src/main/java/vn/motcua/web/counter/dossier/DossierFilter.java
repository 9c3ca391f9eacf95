package vn.motcua.web.counter.dossier;

import static vn.motcua.dossier.domain.DossierStatus.AWAITING_PAYMENT;
import static vn.motcua.dossier.domain.DossierStatus.AWAITING_SUPPLEMENT;
import static vn.motcua.dossier.domain.DossierStatus.DELIVERED;
import static vn.motcua.dossier.domain.DossierStatus.IN_PROCESSING;
import static vn.motcua.dossier.domain.DossierStatus.RECEIVED;
import static vn.motcua.dossier.domain.DossierStatus.REFUSED;
import static vn.motcua.dossier.domain.DossierStatus.RESOLVED;
import static vn.motcua.dossier.domain.DossierStatus.STOPPED;
import static vn.motcua.dossier.domain.DossierStatus.SUBMITTED;
import static vn.motcua.dossier.domain.DossierStatus.WITHDRAWN;

import java.time.Instant;
import vn.motcua.dossier.domain.DossierQuery;
import vn.motcua.dossier.domain.DossierQuery.Order;
import vn.motcua.dossier.domain.DossierStatus;

/** Nhóm trạng thái: the drawers of the list of dossiers. */
public enum DossierFilter {
    OPEN(Order.DUE_FIRST, SUBMITTED, RECEIVED, IN_PROCESSING, AWAITING_SUPPLEMENT, AWAITING_PAYMENT, RESOLVED),
    OVERDUE(Order.DUE_FIRST, RECEIVED, IN_PROCESSING),
    RECEIVED_NEW(Order.DUE_FIRST, RECEIVED),
    PROCESSING(Order.DUE_FIRST, IN_PROCESSING),
    WAITING(Order.OLDEST_SUBMISSION, AWAITING_SUPPLEMENT, AWAITING_PAYMENT),
    TO_DELIVER(Order.DUE_FIRST, RESOLVED),
    CLOSED(Order.NEWEST, DELIVERED, REFUSED, WITHDRAWN, STOPPED);

    private final Order order;
    private final DossierStatus[] statuses;

    DossierFilter(Order order, DossierStatus... statuses) {
        this.order = order;
        this.statuses = statuses;
    }

    DossierQuery at(Instant now) {
        DossierQuery query = DossierQuery.of(order, statuses);
        return this == OVERDUE ? query.dueBefore(now) : query;
    }

    /** What is settled grows for ever, and nobody needs to know how much it is. */
    public boolean isCounted() {
        return this != CLOSED;
    }
}
