package vn.motcua.procedure.application;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** Một phiên bản đã công bố. */
public record VersionCard(int number, long id, String name, LocalDate validFrom, Instant publishedAt, String decision)
        implements Serializable {}
