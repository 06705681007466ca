package org.engagementtimeline.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.engagementtimeline.export.DataSetData;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells programs which data set they read. */
@Api
@Tag(name = "Data set")
class DataSetApi {

    private final Loaded loaded;

    DataSetApi(Loaded loaded) {
        this.loaded = loaded;
    }

    /** Which data set is loaded. Nothing that the API answers changes unless its revision does. */
    @GetMapping("/api/data-set")
    DataSetData dataSet() {
        return DataSetData.of(loaded.dataSet());
    }
}
