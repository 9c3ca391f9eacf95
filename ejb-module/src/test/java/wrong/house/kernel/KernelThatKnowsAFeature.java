package wrong.house.kernel;

import wrong.house.dossier.domain.EntityWithSetter;

class KernelThatKnowsAFeature {

    EntityWithSetter upwards;
}
