package vn.motcua.batch.catalogueimport;

import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;

/** As whom the job asks the use cases. */
final class ImportActor {

    static final Actor ACTOR = Actor.system("catalogue-import", Permission.IMPORT_CATALOGUE);

    private ImportActor() {}
}
