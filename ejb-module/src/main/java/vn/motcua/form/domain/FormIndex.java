package vn.motcua.form.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.expression.domain.Expression;
import vn.motcua.expression.domain.Kind;
import vn.motcua.expression.domain.Names;
import vn.motcua.expression.domain.Possibilities.Facts;
import vn.motcua.expression.domain.Value;

/**
 * Mục lục của biểu mẫu: every field under the name that conditions use, {@code children.name} for a column of rows; and
 * what is known of its values before anybody has answered.
 */
final class FormIndex implements Names, Facts {

    /**
     * @param name as conditions call it
     * @param parent block, table or composite above; null if none
     */
    record Entry(String name, FormField field, FormSection section, FormGroup group, Entry parent) {

        Entry block() {
            return parent == null ? null : parent.field().isRepeated() ? parent : parent.block();
        }

        /** Conditions without which it is not to be seen, the outermost first. */
        List<Expression> visibleOnlyWhen() {
            List<Expression> conditions = new ArrayList<>(parent == null
                    ? Stream.of(section.visibleWhen(), group.visibleWhen()).filter(Objects::nonNull).toList()
                    : parent.visibleOnlyWhen());
            if (field.when().visibleWhen() != null) {
                conditions.add(field.when().visibleWhen());
            }
            return conditions;
        }
    }

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<String> duplicates = new ArrayList<>();

    FormIndex(ElectronicForm form) {
        for (FormSection section : form.sections()) {
            for (FormGroup group : section.groups()) {
                group.fields().forEach(field -> enter(field, section, group, null, 0));
            }
        }
    }

    private void enter(FormField field, FormSection section, FormGroup group, Entry parent, int depth) {
        String name = parent == null ? field.key() : parent.name() + "." + field.key();
        Entry entry = new Entry(name, field, section, group, parent);
        if (entries.putIfAbsent(name, entry) != null) {
            duplicates.add(name);
        } else if (depth < 3 && (field.isRepeated() || field.isComposite())) {
            field.parts().forEach(part -> enter(part, section, group, entry, depth + 1));
        }
    }

    List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    List<String> duplicates() {
        return duplicates;
    }

    Entry entry(String name) {
        return entries.get(name);
    }

    /** What a name means at a field: its own row first, then the whole form. */
    Entry seenFrom(Entry block, String name) {
        Entry near = block == null ? null : entries.get(block.name() + "." + name);
        return near == null ? entries.get(name) : near;
    }

    /** The names that a condition of the entry can use. */
    Names namesAt(Entry entry) {
        Entry block = entry == null ? null : entry.block();
        return block == null ? this : new RowNames(block);
    }

    @Override
    public Optional<Kind> kindOf(String name) {
        Entry entry = entries.get(name);
        return entry == null || entry.field().isText() ? Optional.empty()
                : Optional.of(entry.block() == null ? kind(entry.field()) : Kind.MANY);
    }

    @Override
    public Optional<Names> rowsOf(String block) {
        Entry entry = entries.get(block);
        return entry != null && entry.field().isRepeated() ? Optional.of(new RowNames(entry)) : Optional.empty();
    }

    static Kind kind(FormField field) {
        if (field.type().isNumber() || field.isRepeated()) {
            return Kind.NUMBER;
        }
        if (field.type().isDay()) {
            return Kind.DAY;
        }
        return switch (field.type()) {
            case CHECKBOX, YES_NO -> Kind.TRUTH;
            case MULTI_SELECT, FILE, PERSON, ADDRESS, SIGNATURE -> Kind.MANY;
            case CALCULATED -> Kind.ANY;
            default -> Kind.TEXT;
        };
    }

    private final class RowNames implements Names {

        private final Entry block;

        RowNames(Entry block) {
            this.block = block;
        }

        @Override
        public Optional<Kind> kindOf(String name) {
            Entry near = entries.get(block.name() + "." + name);
            Entry own = near == null && name.startsWith(block.name() + ".") ? entries.get(name) : near;
            return own == null || own.field().isText() ? FormIndex.this.kindOf(name) : Optional.of(kind(own.field()));
        }

        @Override
        public Optional<Names> rowsOf(String other) {
            return FormIndex.this.rowsOf(other);
        }
    }

    @Override
    public List<Value> values(String name) {
        Entry entry = entries.get(name);
        if (entry == null || entry.block() != null || entry.field().source().copyWhen() != null) {
            return null;
        }
        FormField field = entry.field();
        boolean strict = field.traits().severity() == Severity.ERROR;
        return switch (field.type()) {
            case CHECKBOX, YES_NO -> strict ? List.of(Value.TRUE, Value.FALSE) : null;
            case SELECT, RADIO -> strict ? field.options().stream().map(option -> Value.of(option.value())).toList() : null;
            default -> null;
        };
    }

    @Override
    public Kind kind(String name) {
        Entry entry = entries.get(name);
        boolean own = entry != null && entry.block() == null && entry.field().source().copyWhen() == null
                && entry.parent() == null;
        if (!own || entry.field().isRepeated() || entry.field().type() == FieldType.PARTIAL_DATE) {
            return null;
        }
        Kind kind = kind(entry.field());
        return kind == Kind.NUMBER || kind == Kind.DAY || kind == Kind.TEXT ? kind : null;
    }

    @Override
    public List<Value> ends(String name) {
        FormField field = entries.get(name).field();
        return switch (kind(field)) {
            case NUMBER -> Stream.of(field.min(), field.max()).filter(Objects::nonNull).map(Value::of).toList();
            case DAY -> Stream.of(field.limits().earliest(), field.limits().latest()).map(FormIndex::known)
                    .flatMap(Optional::stream).filter(day -> day.first().equals(day.last())).map(day -> (Value) day).toList();
            default -> List.of();
        };
    }

    @Override
    public boolean accepted(String name, Value value) {
        FormField field = entries.get(name).field();
        if (field.traits().severity() != Severity.ERROR) {
            return true;
        }
        if (value instanceof Value.Num num) {
            return within(field.min(), num.number(), field.max());
        }
        if (value instanceof Value.Day day) {
            boolean early = known(field.limits().earliest()).filter(first -> day.last().isBefore(first.first())).isPresent();
            boolean late = known(field.limits().latest()).filter(last -> day.first().isAfter(last.last())).isPresent();
            return !early && !late;
        }
        return true;
    }

    /** A limit that is counted from today is another one tomorrow: nothing is claimed of it. */
    private static Optional<Value.Day> known(String limit) {
        return DayLimit.of(limit).filter(day -> !day.isFromToday()).map(DayLimit::fixed);
    }

    private static boolean within(BigDecimal min, BigDecimal number, BigDecimal max) {
        return (min == null || number.compareTo(min) >= 0) && (max == null || number.compareTo(max) <= 0);
    }

    @Override
    public List<Expression> given(String name) {
        Entry entry = entries.get(name);
        return entry == null ? List.of() : entry.visibleOnlyWhen();
    }
}
