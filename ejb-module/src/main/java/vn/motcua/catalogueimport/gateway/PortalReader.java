package vn.motcua.catalogueimport.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.motcua.catalogueimport.application.ImportRequests;
import vn.motcua.catalogueimport.domain.CatalogueReader;
import vn.motcua.catalogueimport.domain.CatalogueSource;
import vn.motcua.catalogueimport.domain.Doubt;
import vn.motcua.catalogueimport.domain.Doubt.Kind;
import vn.motcua.catalogueimport.domain.ImportedProcedure;
import vn.motcua.catalogueimport.domain.ImportedProcedures;
import vn.motcua.catalogueimport.domain.SourceSurvey;
import vn.motcua.catalogueimport.domain.SourceUnavailable;

/**
 * Bộ đọc từ Cổng: the list first, in the order of codes, then each procedure. Only those that are public are taken over; a
 * procedure that the portal lists and then does not give is told, the portal's silence stops the run.
 */
@ApplicationScoped
public class PortalReader implements CatalogueReader {

    private static final String PUBLIC = "1";

    private final PortalCatalogue portal;

    protected PortalReader() {
        this(null); // for the container's proxy
    }

    @Inject
    public PortalReader(PortalCatalogue portal) {
        this.portal = portal;
    }

    @Override
    public String format() {
        return ImportRequests.PORTAL_FORMAT;
    }

    @Override
    public boolean readsFiles() {
        return false;
    }

    @Override
    public SourceSurvey survey(CatalogueSource source) throws IOException {
        return SourceSurvey.of(listIn(source).size());
    }

    /** The list as the portal gave it: a longer or shorter one at the restart would shift every position. */
    @Override
    public Optional<byte[]> snapshot() {
        List<JsonObject> list = portal.list();
        if (list.isEmpty()) {
            throw new SourceUnavailable("LayDanhSachTTHC: 0");
        }
        JsonArrayBuilder all = Json.createArrayBuilder();
        list.forEach(all::add);
        return Optional.of(all.build().toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<JsonObject> listIn(CatalogueSource snapshot) throws IOException {
        try (JsonReader reader = Json.createReader(snapshot.open())) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }

    @Override
    public ImportedProcedures open(CatalogueSource source, long after) throws IOException {
        List<Listed> listed = listIn(source).stream().map(Listed::of).sorted().toList();
        return new ImportedProcedures() {

            private int next = (int) after;

            @Override
            public Optional<ImportedProcedure> next() {
                if (next >= listed.size()) {
                    return Optional.empty();
                }
                Listed one = listed.get(next++);
                return Optional.of(fetched(next, one));
            }

            @Override
            public void close() {
                // nothing stays open between two calls
            }
        };
    }

    private ImportedProcedure fetched(long position, Listed listed) {
        if (!NationalRow.CODE.matcher(listed.code()).matches()) {
            return ImportedProcedure.unreadable(position, null,
                    new Doubt("MATTHC", listed.code().isEmpty() ? Kind.CODE_MISSING : Kind.CODE_UNUSUAL, listed.code()));
        }
        if (!PUBLIC.equals(listed.state())) {
            return notPublic(position, listed.code(), listed.state());
        }
        return portal.procedure(listed.code())
                .map(json -> PortalProcedure.read(position, listed.code(), json))
                .orElseGet(() -> ImportedProcedure.unreadable(position, listed.code(),
                        new Doubt("", Kind.NOT_ANSWERED, listed.code())));
    }

    static ImportedProcedure notPublic(long position, String code, String state) {
        return ImportedProcedure.unreadable(position, code, new Doubt("TRANGTHAI", Kind.NOT_PUBLIC, state));
    }

    /** Một dòng của danh sách: an older list may not say whether the procedure is public. */
    private record Listed(String code, String state) implements Comparable<Listed> {

        static Listed of(JsonObject json) {
            RowFields fields = new RowFields(json, "", new Doubts());
            String state = fields.line("TRANGTHAI");
            return new Listed(fields.line("MATTHC"), state.isEmpty() ? PUBLIC : state);
        }

        @Override
        public int compareTo(Listed other) {
            return code.compareTo(other.code);
        }
    }
}
