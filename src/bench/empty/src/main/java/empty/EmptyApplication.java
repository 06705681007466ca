package empty;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An entity, a repository and an address: the least that such an application has. */
@SpringBootApplication
public class EmptyApplication {

    public static void main(String... arguments) {
        SpringApplication.run(EmptyApplication.class, arguments);
    }
}
