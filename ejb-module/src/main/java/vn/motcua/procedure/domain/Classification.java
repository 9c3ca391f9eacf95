package vn.motcua.procedure.domain;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Phân loại thủ tục: by what people narrow the catalogue down.
 *
 * @param levels who may settle it
 * @param audiences for whom it is, in our three groups
 * @param audienceText for whom it is, in the words of the publication; null if only the groups are known
 * @param partialReason why the procedure is only partly online; null if it is not partial
 * @param kind kind of procedure in the words of the publication (loại thủ tục); null if it is not stated
 */
public record Classification(
        String sectorCode,
        Set<SettlementLevel> levels,
        Set<Audience> audiences,
        String audienceText,
        LifeEvent lifeEvent,
        OnlineLevel onlineLevel,
        String partialReason,
        String kind)
        implements Serializable {

    public Classification {
        levels = inOrder(levels, SettlementLevel.class);
        audiences = inOrder(audiences, Audience.class);
        lifeEvent = lifeEvent == null ? LifeEvent.OTHER : lifeEvent;
        onlineLevel = onlineLevel == null ? OnlineLevel.INFORMATION : onlineLevel;
    }

    public Classification withSector(String code) {
        return new Classification(code, levels, audiences, audienceText, lifeEvent, onlineLevel, partialReason, kind);
    }

    /** Always the same order: a version is compared and sealed by its text. */
    private static <E extends Enum<E>> Set<E> inOrder(Collection<E> values, Class<E> type) {
        EnumSet<E> ordered = EnumSet.noneOf(type);
        if (values != null) {
            ordered.addAll(values);
        }
        return Collections.unmodifiableSet(ordered);
    }
}
