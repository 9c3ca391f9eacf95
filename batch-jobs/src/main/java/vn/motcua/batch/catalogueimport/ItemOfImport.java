package vn.motcua.batch.catalogueimport;

import vn.motcua.catalogueimport.domain.ImportedProcedure;

/** Một thủ tục của đợt nhập; shown in the log by its position and code. */
record ItemOfImport(long importId, ImportedProcedure procedure) {

    @Override
    public String toString() {
        return importId + "/" + procedure.position() + " " + procedure.code();
    }
}
