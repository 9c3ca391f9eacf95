package vn.motcua.administration.application;

import java.io.Serializable;
import java.util.List;
import vn.motcua.audit.domain.AuditEntry;

/**
 * Kết quả kiểm tra chuỗi nhật ký.
 *
 * @param lines how many lines the chain has
 * @param brokenLine number of the first line that was changed or does not follow the one before; 0 if all do
 */
public record ChainCheck(int lines, int brokenLine) implements Serializable {

    static ChainCheck of(List<AuditEntry> chain) {
        AuditEntry previous = null;
        for (AuditEntry entry : chain) {
            if (!entry.follows(previous)) {
                return new ChainCheck(chain.size(), previous == null ? 1 : previous.line() + 1);
            }
            previous = entry;
        }
        return new ChainCheck(chain.size(), 0);
    }

    public boolean isIntact() {
        return brokenLine == 0;
    }

    /** Nothing was ever done about the subject; it may have been looked at. */
    public boolean isEmpty() {
        return lines == 0;
    }
}
