package vn.motcua.procedure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Các đối tượng thực hiện của một thủ tục. */
@Embeddable
public record Audiences(
        @Column(name = "for_citizens") boolean citizens,
        @Column(name = "for_businesses") boolean businesses,
        @Column(name = "for_organisations") boolean organisations)
        implements Serializable {

    public static Audiences of(Collection<Audience> audiences) {
        return new Audiences(audiences.contains(Audience.CITIZEN), audiences.contains(Audience.BUSINESS),
                audiences.contains(Audience.ORGANISATION));
    }

    public Set<Audience> all() {
        EnumSet<Audience> all = EnumSet.noneOf(Audience.class);
        if (citizens) {
            all.add(Audience.CITIZEN);
        }
        if (businesses) {
            all.add(Audience.BUSINESS);
        }
        if (organisations) {
            all.add(Audience.ORGANISATION);
        }
        return all;
    }
}
