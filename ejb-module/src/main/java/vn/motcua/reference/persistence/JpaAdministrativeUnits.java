package vn.motcua.reference.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.motcua.kernel.Folded;
import vn.motcua.reference.domain.AdministrativeLevel;
import vn.motcua.reference.domain.AdministrativeUnit;
import vn.motcua.reference.domain.AdministrativeUnits;
import vn.motcua.reference.domain.CodeListEntry;
import vn.motcua.reference.domain.CodeLists;
import vn.motcua.reference.domain.FormerUnits;
import vn.motcua.reference.domain.UnknownCodeListEntry;

@ApplicationScoped
class JpaAdministrativeUnits implements AdministrativeUnits {

    private static final String VALID = " u.validFrom <= :day and (u.validTo is null or u.validTo >= :day) ";

    @PersistenceContext EntityManager em;
    @Inject CodeLists lists;

    @Override
    public Optional<AdministrativeUnit> find(String code, LocalDate day) {
        return em.createQuery("select u from AdministrativeUnit u where u.code = :code and" + VALID,
                        AdministrativeUnit.class)
                .setParameter("code", code)
                .setParameter("day", day)
                .setHint("org.hibernate.readOnly", true)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<AdministrativeUnit> provinces(LocalDate day) {
        return em.createQuery(
                        "select u from AdministrativeUnit u where u.kind = :kind and" + VALID + "order by u.foldedName",
                        AdministrativeUnit.class)
                .setParameter("kind", AdministrativeLevel.PROVINCE)
                .setParameter("day", day)
                .setHint("org.hibernate.readOnly", true)
                .getResultList();
    }

    @Override
    public List<AdministrativeUnit> communesOf(String provinceCode, LocalDate day) {
        return em.createQuery(
                        "select u from AdministrativeUnit u where u.parentCode = :province and" + VALID
                                + "order by u.foldedName",
                        AdministrativeUnit.class)
                .setParameter("province", provinceCode)
                .setParameter("day", day)
                .setHint("org.hibernate.readOnly", true)
                .getResultList();
    }

    @Override
    public List<AdministrativeUnit> successorsOf(String formerName, String provinceCode, LocalDate day) {
        String name = FormerUnits.foldedName(formerName);
        if (name.isEmpty()) {
            return List.of();
        }
        String district = FormerUnits.foldedDistrict(formerName);
        List<CodeListEntry> meant = FormerUnits.possibleNames(name).stream()
                .flatMap(possible -> lists.named(FormerUnits.LIST, possible, day).stream())
                .toList();
        List<CodeListEntry> inThatDistrict = meant.stream()
                .filter(entry -> Folded.of(entry.attributes().get(FormerUnits.DISTRICT)).equals(district))
                .toList();
        return (district.isEmpty() || inThatDistrict.isEmpty() ? meant : inThatDistrict).stream()
                .map(CodeListEntry::parentCode)
                .distinct()
                .flatMap(code -> find(code, day).stream())
                .filter(unit -> provinceCode == null || provinceCode.equals(unit.parentCode()))
                .toList();
    }

    @Override
    public List<AdministrativeUnit> everyUnit() {
        return em.createQuery(
                        "select u from AdministrativeUnit u order by case when u.parentCode is null then 0 else 1 end,"
                                + " u.parentCode, u.code, u.validFrom",
                        AdministrativeUnit.class)
                .getResultList();
    }

    @Override
    public AdministrativeUnit unit(long id) {
        AdministrativeUnit unit = em.find(AdministrativeUnit.class, id);
        if (unit == null) {
            throw new UnknownCodeListEntry(String.valueOf(id));
        }
        return unit;
    }

    @Override
    public boolean isEmpty() {
        return em.createQuery("select count(u) from AdministrativeUnit u", Long.class).getSingleResult() == 0;
    }

    @Override
    public void addAll(Collection<AdministrativeUnit> units) {
        units.forEach(em::persist);
    }
}
