package vn.motcua.reference.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.motcua.kernel.OpenToAnyone;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.reference.domain.CodeLists;

/** Tra danh mục dùng chung: what can be chosen today. Public knowledge, so anybody may ask. */
@Stateless
@OpenToAnyone
public class CodeListDirectory {

    @Inject CodeLists lists;
    @Inject Clock clock;

    /** In the order of the list; nothing for a list that there is not. */
    public List<EntryChoice> choices(String list) {
        return lists.validOn(list, VietnamTime.today(clock)).stream()
                .map(entry -> new EntryChoice(entry.code(), entry.name()))
                .toList();
    }
}
