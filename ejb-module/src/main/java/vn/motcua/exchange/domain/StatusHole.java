package vn.motcua.exchange.domain;

import java.io.Serializable;
import vn.motcua.dossier.domain.DossierStatus;

/**
 * Chỗ hổng trong ánh xạ trạng thái: why a state of a dossier cannot be reported as exactly one national status.
 *
 * @param state null if the hole belongs to none
 * @param codes of the processing statuses concerned; empty if there are none
 */
public record StatusHole(StatusGap gap, DossierStatus state, String codes) implements Serializable {}
