package vn.motcua.procedure.application;

import java.io.Serializable;
import vn.motcua.reference.application.AgencyCard;

/**
 * Cơ quan giải quyết và nơi nộp hồ sơ: the two may be different offices.
 *
 * @param desk where the dossier is handed in at a counter; the agency itself if it has a desk of its own
 */
public record ReceivingAgency(AgencyCard agency, AgencyCard desk) implements Serializable {}
