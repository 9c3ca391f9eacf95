package vn.motcua.exchange.domain;

import java.time.Instant;
import vn.motcua.dossier.domain.DossierCode;

/**
 * Một bước trong tiến độ xử lý: one act as the portal shows it to the applicant.
 *
 * @param handler who did it
 * @param department the office in which it was done
 * @param content what was done, in one Vietnamese sentence
 * @param dueAt when the result is due after this act; null while no limit runs
 */
public record NationalProgress(
        DossierCode code,
        NationalStatus status,
        Instant at,
        String handler,
        String department,
        String content,
        Instant dueAt) {}
