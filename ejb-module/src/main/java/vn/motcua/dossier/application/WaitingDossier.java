package vn.motcua.dossier.application;

import java.io.Serializable;
import java.time.Instant;
import vn.motcua.dossier.domain.DossierCard;

/**
 * Hồ sơ chờ tiếp nhận.
 *
 * @param answerDueAt by when the applicant must hear whether it is accepted
 */
public record WaitingDossier(DossierCard card, Instant answerDueAt, boolean late) implements Serializable {}
