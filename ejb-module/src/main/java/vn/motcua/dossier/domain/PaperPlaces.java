package vn.motcua.dossier.domain;

import java.util.List;

/** Nơi có giấy tờ: for the system itself, whoever looks. */
public interface PaperPlaces {

    /** The dossiers, drafts among them, in which that document is. */
    List<Dossier> holding(String documentId);
}
