package fi.omabotti.bot.gate;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An error is its status and nothing more: no page, no JSON, no class name. */
@RestController
class SilentErrors implements ErrorController {

    @RequestMapping("/error")
    ResponseEntity<Void> error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return ResponseEntity.status(status instanceof Integer code ? code : 404)
                .build();
    }
}
