# For tests/coverage/run: the rooms that are measured throw nothing, so they are built without what the compiler would write beside their
# lines to clean up after an exception. What is left are the decisions that somebody wrote.
function(switch_exceptions_off)
    foreach(room IN LISTS MOSTRADOR_MEASURED)
        file(GLOB sources ${CMAKE_SOURCE_DIR}/${room}/*.cpp)
        set_source_files_properties(${sources} TARGET_DIRECTORY mostrador_core
            PROPERTIES COMPILE_OPTIONS -fno-exceptions SKIP_PRECOMPILE_HEADERS ON)
    endforeach()
endfunction()

cmake_language(DEFER DIRECTORY ${CMAKE_SOURCE_DIR} CALL switch_exceptions_off)
