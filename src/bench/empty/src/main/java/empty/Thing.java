package empty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Thing {

    @Id
    Integer id;

    String name;
}
