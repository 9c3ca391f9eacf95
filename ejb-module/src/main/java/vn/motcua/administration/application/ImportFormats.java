package vn.motcua.administration.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.reference.domain.AdministrativeUnits;
import vn.motcua.reference.domain.CodeList;
import vn.motcua.reference.domain.ImportRow;

/** Các dạng tệp nhập: the general one, and those in which administrative units are published. */
@ApplicationScoped
class ImportFormats {

    @Inject AdministrativeUnits units;

    List<ImportRow> rowsOf(String text, CodeList list, LocalDate day) {
        CsvTable table = CsvTable.of(text);
        if (list.kind() == CodeList.Kind.ADMINISTRATIVE_UNITS && ProvinceAndCommuneFile.isOne(table)) {
            return ProvinceAndCommuneFile.rowsOf(table);
        }
        if (list.kind() == CodeList.Kind.FORMER_UNITS && MergerFile.isOne(table)) {
            return new MergerFile(table, units, day).rows();
        }
        ImportColumns columns = new ImportColumns(table.header());
        return table.lines().stream().map(columns::rowOf).toList();
    }
}
