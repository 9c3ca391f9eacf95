package vn.motcua.support.application;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.procedure.application.ProcedureDetails;
import vn.motcua.procedure.application.ReceivingAgency;
import vn.motcua.procedure.domain.Authorities;
import vn.motcua.support.application.Reply.Part;

/** Nơi nộp hồ sơ: the offices that take dossiers, that of the named place first, or what the publication says. */
final class PlaceSection {

    private static final int FEW = 3;

    private final ProcedureDetails details;
    private final String agencyId;

    PlaceSection(ProcedureDetails details, String agencyId) {
        this.details = details;
        this.agencyId = agencyId;
    }

    /** Whether the offices are few enough to be told one by one. */
    boolean isClear() {
        return receivers().size() <= FEW;
    }

    /** The agencies of that place if one was named, or else all. */
    List<ReceivingAgency> receivers() {
        List<ReceivingAgency> all = details.receivingAgencies();
        List<ReceivingAgency> named = all.stream().filter(one -> one.agency().id().equals(agencyId)).toList();
        return named.isEmpty() ? all : named;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>(ProcedureSections.titled("place.title"));
        if (details.card().online() && details.offeredHere()) {
            parts.add(Part.text(Wording.of("place.online")));
        }
        List<ReceivingAgency> receivers = receivers();
        if (receivers.isEmpty()) {
            parts.add(Part.text(Wording.of("place.none")));
            addPublishedPlace(parts, details.content().authorities());
        } else if (!isClear()) {
            parts.add(Part.text(Wording.of("place.many", receivers.size())));
        } else {
            parts.add(Part.list(receivers.stream().map(PlaceSection::desk).toList()));
        }
        return parts;
    }

    private static void addPublishedPlace(List<Part> parts, Authorities authorities) {
        if (authorities.receptionAddress() != null) {
            parts.add(Part.text(Wording.of("place.published", ProcedureSections.shortened(authorities.receptionAddress()))));
        }
        String competent = authorities.competent() == null ? authorities.executing() : authorities.competent();
        if (competent != null) {
            parts.add(Part.text(Wording.of("place.competent", ProcedureSections.shortened(competent))));
        }
    }

    private static String desk(ReceivingAgency receiver) {
        List<String> said = new ArrayList<>();
        said.add(receiver.agency().id().equals(receiver.desk().id())
                ? receiver.agency().name()
                : Wording.of("place.desk", receiver.agency().name(), receiver.desk().name()));
        if (receiver.desk().address() != null) {
            said.add(Wording.of("place.address", receiver.desk().address()));
        }
        if (receiver.desk().phone() != null) {
            said.add(Wording.of("place.phone", receiver.desk().phone()));
        }
        return String.join(". ", said);
    }
}
