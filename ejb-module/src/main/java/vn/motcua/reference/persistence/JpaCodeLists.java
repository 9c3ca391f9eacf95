package vn.motcua.reference.persistence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.kernel.Folded;
import vn.motcua.reference.domain.CodeList;
import vn.motcua.reference.domain.CodeListEntry;
import vn.motcua.reference.domain.CodeLists;
import vn.motcua.reference.domain.UnknownCodeList;
import vn.motcua.reference.domain.UnknownCodeListEntry;

@ApplicationScoped
class JpaCodeLists implements CodeLists {

    private static final String ENTRIES = "select e from CodeListEntry e where e.listCode = :list";
    private static final String VALID = " and e.validFrom <= :day and (e.validUntil is null or e.validUntil >= :day)";
    private static final String IN_ORDER = " order by e.order, e.code, e.validFrom";

    @PersistenceContext EntityManager em;

    @Override
    public Optional<CodeList> find(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(em.find(CodeList.class, code));
    }

    @Override
    public CodeList get(String code) {
        return find(code).orElseThrow(() -> new UnknownCodeList(code));
    }

    @Override
    public CodeList lock(String code) {
        CodeList list = code == null ? null : em.find(CodeList.class, code, LockModeType.PESSIMISTIC_WRITE);
        if (list == null) {
            throw new UnknownCodeList(code);
        }
        em.refresh(list, LockModeType.PESSIMISTIC_WRITE); // what it was before we waited for the lock does not count
        return list;
    }

    @Override
    public List<CodeList> all() {
        return em.createQuery("select l from CodeList l order by l.name, l.code", CodeList.class).getResultList();
    }

    @Override
    public void add(CodeList list) {
        em.persist(list);
        em.flush();
    }

    @Override
    public Optional<CodeListEntry> entryOn(String list, String code, LocalDate day) {
        return read(ENTRIES + " and e.code = :code" + VALID, list)
                .setParameter("code", code)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<CodeListEntry> validOn(String list, LocalDate day) {
        return read(ENTRIES + VALID + IN_ORDER, list).setParameter("day", day).getResultList();
    }

    @Override
    public List<CodeListEntry> validUnder(String list, String parentCode, LocalDate day) {
        return read(ENTRIES + " and e.parentCode = :parent" + VALID + IN_ORDER, list)
                .setParameter("parent", parentCode)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<CodeListEntry> named(String list, String name, LocalDate day) {
        return read(ENTRIES + " and e.foldedName = :name" + VALID + IN_ORDER, list)
                .setParameter("name", Folded.of(name))
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<CodeListEntry> everyEntry(String list) {
        return read(ENTRIES + IN_ORDER, list).getResultList();
    }

    private TypedQuery<CodeListEntry> read(String query, String list) {
        return em.createQuery(query, CodeListEntry.class).setParameter("list", list);
    }

    @Override
    public CodeListEntry entry(long id) {
        CodeListEntry entry = em.find(CodeListEntry.class, id);
        if (entry == null) {
            throw new UnknownCodeListEntry(String.valueOf(id));
        }
        return entry;
    }

    @Override
    public void add(CodeListEntry entry) {
        em.persist(entry);
    }

    @Override
    public Map<String, Long> countsOn(LocalDate day) {
        return em.createQuery("select e.listCode, count(e) from CodeListEntry e where 1 = 1" + VALID
                        + " group by e.listCode", Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .collect(toMap(row -> (String) row[0], row -> (Long) row[1]));
    }
}
