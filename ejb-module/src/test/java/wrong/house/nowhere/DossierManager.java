package wrong.house.nowhere;

class DossierManager {}
