package com.athleex.directory;

/**
 * What tests say of people, so that it can be told again where it must not be:
 * {@link LogExamination} looks for each of these words in every line that was
 * logged. Nothing else in the code or in its data holds them.
 */
public final class PlantedData {

  /** Every address in a test ends with it. */
  public static final String E_MAIL_DOMAIN = "planted.example";
  /** Every password in a test contains it. */
  public static final String PASSWORD = "Correct-Horse-";
  /** A word of every person's name. */
  public static final String NAME = "Quillivant";
  /**
   * A place that the gazetteer knows, for searches that say where somebody is.
   */
  public static final String PLACE = "Acquapendente";
  /** A word of every text that a person writes. */
  public static final String TEXT = "zibaldonesque";

  private PlantedData() {}

  /** The address of somebody, a different one for every name. */
  public static String address(String of) {
    return of + "@" + E_MAIL_DOMAIN;
  }

  /** A password that passes the rules, a different one for every ending. */
  public static String password(String ending) {
    return PASSWORD + "Battery-" + ending;
  }
}
