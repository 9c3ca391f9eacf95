package vn.motcua.statistics.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/** Lần tổng hợp: that the figures of an agency's day were computed, when, and what came out, so that it can be proven again. */
@Entity
@Table(name = "figures_run")
public class FiguresRun {

    @EmbeddedId
    private Key key;

    @Column(name = "computed_at")
    private Instant computedAt;

    /** Figures of a day that is not over yet are a look at it; they are computed again. */
    @Column(name = "day_was_over")
    private boolean dayWasOver;

    @Column(name = "row_count")
    private int rowCount;

    private String checksum;

    protected FiguresRun() {} // for JPA

    public FiguresRun(LocalDate day, String agencyId) {
        this.key = new Key(day, agencyId);
    }

    public void computed(List<DailyFigures> rows, StatisticsDay day, Instant now) {
        computedAt = now;
        dayWasOver = !now.isBefore(day.end());
        rowCount = rows.size();
        checksum = checksumOf(rows);
    }

    /** Of rows in order of their procedure. */
    private static String checksumOf(List<DailyFigures> rows) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (DailyFigures row : rows) {
                digest.update((row.key() + "=" + row.counts() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Instant computedAt() {
        return computedAt;
    }

    public boolean dayWasOver() {
        return dayWasOver;
    }

    public int rowCount() {
        return rowCount;
    }

    public String checksum() {
        return checksum;
    }

    /** Ngày, cơ quan. */
    @Embeddable
    public record Key(@Column(name = "figures_on") LocalDate on, @Column(name = "agency_id") String agencyId)
            implements Serializable {}
}
