package vn.motcua.form.domain;

import jakarta.json.JsonObject;
import jakarta.json.bind.adapter.JsonbAdapter;

/** Biểu mẫu trong một văn bản JSON, wherever a record that holds one is written or read. */
public class FormAsJson implements JsonbAdapter<ElectronicForm, JsonObject> {

    @Override
    public JsonObject adaptToJson(ElectronicForm form) {
        return form == null ? null : FormJson.written(form);
    }

    @Override
    public ElectronicForm adaptFromJson(JsonObject json) {
        return json == null ? null : FormJson.read(json);
    }
}
