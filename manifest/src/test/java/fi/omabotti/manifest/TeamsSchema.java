package fi.omabotti.manifest;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.KeywordType;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.regex.JDKRegularExpressionFactory;
import com.networknt.schema.regex.RegularExpression;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** One of Microsoft's two schemas of an app package, as it lies in {@code schema/}; nothing is fetched. */
final class TeamsSchema {

    /** The schemas say that they are draft 4, and use words of later drafts. */
    private static final Dialect DRAFT_4_AND_MORE = Dialect.builder(Dialects.getDraft4())
            .keyword(KeywordType.CONST)
            .keyword(KeywordType.IF_THEN_ELSE)
            .keyword(new NonValidationKeyword("then"))
            .build();

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(
            DRAFT_4_AND_MORE,
            registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .regularExpressionFactory(TeamsSchema::expression)
                    .build()));

    static final TeamsSchema MANIFEST = new TeamsSchema("MicrosoftTeams.schema.json");
    static final TeamsSchema LOCALIZATION = new TeamsSchema("MicrosoftTeams.Localization.schema.json");

    private final String file;
    private final Schema schema;

    private TeamsSchema(String file) {
        this.file = file;
        try (InputStream json =
                Objects.requireNonNull(TeamsSchema.class.getResourceAsStream("/schema/" + file), file)) {
            schema = REGISTRY.getSchema(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a document that is written for this schema says in its {@code $schema}. */
    String address() {
        return "https://developer.microsoft.com/json-schemas/teams/v" + version() + "/" + file;
    }

    static String version() {
        return MANIFEST.definition().at("/properties/manifestVersion/const").stringValue();
    }

    JsonNode definition() {
        return schema.getSchemaNode();
    }

    List<String> faultsOf(JsonNode document) {
        return schema.validate(document).stream().map(Object::toString).toList();
    }

    /** One pattern, of Excel's add-ins, writes a backspace in a way that only JavaScript understands. */
    private static RegularExpression expression(String pattern) {
        return JDKRegularExpressionFactory.getInstance()
                .getRegularExpression(pattern.replace("\\f\\b\\v", "\\f\\x08\\v"));
    }
}
