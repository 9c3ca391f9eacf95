package vn.motcua.sandbox.nationalportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CatalogueFileTest {

    @TempDir
    Path folder;

    @Test
    void a_file_adds_to_the_procedures_of_the_stand_in() throws IOException {
        Path file = folder.resolve("some.jsonl");
        Files.writeString(file, "{\"code\":\"9.000001\",\"name\":\"Cấp thẻ\",\"field\":\"Hộ tịch\",\"methods\":[{\"channel\":\"DIRECT\","
                + "\"time\":1.5,\"unit\":\"Ngày\",\"text\":\"Miễn phí\"}],\"components\":[{\"group\":\"--\",\"name\":\"Tờ khai\"}]}\n"
                + "nonsense\n{\"code\":\"1.001193\",\"name\":\"khác\"}\n");

        Catalogue catalogue = new Catalogue(CatalogueFile.read(file));

        int own = new Catalogue(null).procedureList().size();
        assertThat(catalogue.procedureList()).hasSize(own + 1);
        JsonObject procedure = catalogue.procedure("9.000001").getJsonObject(0);
        assertThat(procedure.getJsonArray("CACHTHUCTHUCHIEN").getJsonObject(0).getString("KENH")).isEqualTo("1");
        assertThat(procedure.toString()).contains("\"1.5\"", "Tờ khai");
        assertThat(catalogue.procedure("1.001193").getJsonObject(0).getString("TENTTHC")).isEqualTo("Thủ tục đăng ký khai sinh");
        assertThatThrownBy(() -> catalogue.procedure("9.999999")).isInstanceOf(Refusal.class);
    }
}
