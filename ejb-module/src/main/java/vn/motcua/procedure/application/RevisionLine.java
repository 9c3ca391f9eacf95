package vn.motcua.procedure.application;

import java.io.Serializable;
import java.time.Instant;
import vn.motcua.procedure.domain.ContentPart;
import vn.motcua.procedure.domain.RevisionAct;

/** Một dòng lịch sử bản soạn thảo; {@code part} is null for an act on the whole. */
public record RevisionLine(RevisionAct act, ContentPart part, String who, Instant at, String note)
        implements Serializable {}
