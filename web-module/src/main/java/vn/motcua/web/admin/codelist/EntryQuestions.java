package vn.motcua.web.admin.codelist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.administration.application.EntryCard;
import vn.motcua.administration.application.EntryForm;
import vn.motcua.dossier.domain.DossierStatus;
import vn.motcua.dossier.domain.ProcessingStatus;
import vn.motcua.reference.application.CodeListDirectory;
import vn.motcua.reference.application.EntryChoice;
import vn.motcua.reference.domain.AdministrativeLevel;
import vn.motcua.reference.domain.AgencyKind;
import vn.motcua.reference.domain.EntryValues;
import vn.motcua.web.support.Words;

/** Các câu hỏi về một mục danh mục: what an editor typed, and what there is to choose from. */
@Named
@RequestScoped
public class EntryQuestions {

    private static final String NATIONAL_STATUSES = "NATIONAL_STATUS";

    @Inject CodeListDirectory directory;
    @Inject Words words;

    private String code;
    private String name;
    private String englishName;
    private String parentCode;
    private String order;
    private String from;
    private String until;
    private Map<String, String> attributes = new HashMap<>();

    void beginOn(LocalDate day) {
        from = day.toString();
    }

    void show(EntryCard entry) {
        EntryValues values = entry.values();
        code = values.code();
        name = values.name();
        englishName = values.englishName();
        parentCode = values.parentCode();
        order = values.order() == null ? null : values.order().toString();
        from = values.validFrom().toString();
        until = values.validUntil() == null ? null : values.validUntil().toString();
        attributes = new HashMap<>(values.attributes().values());
    }

    EntryForm form() {
        Map<String, String> answered = new HashMap<>();
        attributes.forEach((attribute, answer) -> answered.put(attribute, answer == null ? "" : answer));
        return new EntryForm(code, name, englishName, parentCode, order, answered, from, until);
    }

    /** What an attribute may be; empty where it is typed. */
    public List<EntryChoice> choices(String attribute) {
        return switch (attribute) {
            case ProcessingStatus.INTERNAL -> named(Arrays.stream(DossierStatus.values())
                    .filter(state -> state != DossierStatus.DRAFT));
            case ProcessingStatus.NATIONAL -> directory.choices(NATIONAL_STATUSES);
            case ProcessingStatus.MAIN -> List.of(new EntryChoice("", words.named("Answer", "false")),
                    new EntryChoice("x", words.named("Answer", "true")));
            case "cap" -> named(Arrays.stream(AdministrativeLevel.values()));
            default -> List.of();
        };
    }

    /** The kind of an agency is a fixed one; the kind in other lists is typed. */
    public List<EntryChoice> choicesIn(String list, String attribute) {
        return "AGENCY".equals(list) && "loai".equals(attribute)
                ? named(Arrays.stream(AgencyKind.values()))
                : choices(attribute);
    }

    private List<EntryChoice> named(Stream<? extends Enum<?>> constants) {
        return constants.map(constant -> new EntryChoice(constant.name(), words.of(constant))).toList();
    }

    public Map<String, String> getAttributes() {
        return attributes;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEnglishName() {
        return englishName;
    }

    public void setEnglishName(String englishName) {
        this.englishName = englishName;
    }

    public String getParentCode() {
        return parentCode;
    }

    public void setParentCode(String parentCode) {
        this.parentCode = parentCode;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
