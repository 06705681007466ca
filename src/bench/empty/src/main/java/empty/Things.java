package empty;

import org.springframework.data.repository.CrudRepository;

interface Things extends CrudRepository<Thing, Integer> {}
