<?php
/**
 * From settings to the markup of one element: what blocks and shortcodes have in common.
 *
 * @package cairn-widgets
 */

namespace Cairn\Widgets;

defined( 'ABSPATH' ) || exit;

const PROTOCOLS = array( 'http', 'https', 'mailto', 'tel' );

/**
 * What each element offers, by tag and attribute, as its manifest said when this was built.
 *
 * @return array<string, array<string, array{property: string, type: string, control: string}>>
 */
function elements() {
	static $elements = null;
	if ( null === $elements ) {
		$elements = require __DIR__ . '/generated/elements.php';
	}
	return $elements;
}

/**
 * The markup of one element. Its module comes along.
 *
 * @param string               $tag      Such as `cairn-self-check`.
 * @param array<string, mixed> $settings Attribute → value; what the element does not offer is left out.
 * @param string               $more     Attributes that are written and escaped already.
 * @param string               $inside   Stands until the element does, and where there is no JavaScript.
 */
function element( $tag, array $settings, $more = '', $inside = '' ) {
	enqueue();
	$settings += array( 'region' => get_option( REGION, '' ) );
	$written   = array( $tag );
	foreach ( elements()[ $tag ] as $name => $attribute ) {
		$value = attribute( $attribute, $settings[ $name ] ?? null );
		if ( null !== $value ) {
			$written[] = '' === $value ? $name : sprintf( '%s="%s"', $name, $value );
		}
	}
	if ( '' !== $more ) {
		$written[] = $more;
	}
	if ( '' === trim( $inside ) ) {
		$inside = fallback( $tag, $settings );
	}
	return sprintf( '<%s>%s</%s>', implode( ' ', $written ), $inside, $tag );
}

/**
 * A value as it stands between quotes, nothing where the attribute is to be left out.
 *
 * @param array{type: string, control: string} $attribute What the element takes.
 * @param mixed                                $value     What was set.
 * @return string|null
 */
function attribute( array $attribute, $value ) {
	if ( 'boolean' === $attribute['type'] ) {
		// Shortcodes of other plugins are switched off with any of these words.
		$off = null === $value || false === $value
			|| in_array( strtolower( trim( (string) $value ) ), array( 'false', 'no', 'off', '0' ), true );
		return $off ? null : '';
	}
	if ( ! is_scalar( $value ) || '' === trim( (string) $value ) ) {
		return null;
	}
	$value = trim( (string) $value );
	// `esc_url` would make `find-help` into `http://find-help`.
	if ( 'address' === $attribute['control'] && wp_kses_bad_protocol( $value, PROTOCOLS ) !== $value ) {
		return null;
	}
	// A post may hold anything: what is no check stays out of the page.
	if ( 'check-file' === $attribute['control'] && ! is_check( $value ) ) {
		return null;
	}
	return no_shortcodes( esc_attr( $value ) );
}

/** As many as the element reads. */
const MOST_BYTES = 65536;

/**
 * Whether a text has the shape of a check file. The element looks at the rest of it.
 *
 * @param string $text A definition as JSON.
 */
function is_check( $text ) {
	$check = strlen( $text ) <= MOST_BYTES ? json_decode( $text, true ) : null;
	if ( ! is_array( $check ) || ! is_string( $check['title'] ?? null ) ) {
		return false;
	}
	foreach ( array( 'questions', 'groups', 'rules' ) as $list ) {
		if ( empty( $check[ $list ] ) || ! is_array( $check[ $list ] ) || ! isset( $check[ $list ][0] ) ) {
			return false;
		}
	}
	return true;
}

/**
 * WordPress looks for shortcodes in all that is shown, attributes included.
 *
 * @param string $escaped Ready to be shown otherwise.
 */
function no_shortcodes( $escaped ) {
	return str_replace( array( '[', ']' ), array( '&#091;', '&#093;' ), $escaped );
}

/**
 * What the tool is, and where to find a help line. It may stand inside a paragraph, which ends where another block begins;
 * so there is none in it.
 *
 * @param string               $tag      Such as `cairn-self-check`.
 * @param array<string, mixed> $settings Attribute → value.
 */
function fallback( $tag, array $settings ) {
	$wanted = ! empty( $settings['lang'] ) ? $settings['lang'] : get_bloginfo( 'language' );
	$all    = require __DIR__ . '/generated/fallbacks.php';
	$lang   = nearest( $wanted, array_keys( $all ) ) ?? 'en';
	$words  = $all[ $lang ];
	$ours   = $words[ $tag ] ?? file_words( $settings['check'] ?? null );
	return sprintf(
		'<span lang="%s"><strong>%s</strong><br>%s<br>%s <a href="%s">%s</a></span>',
		esc_attr( $lang ),
		no_shortcodes( esc_html( ! empty( $settings['heading'] ) ? $settings['heading'] : $ours['title'] ) ),
		no_shortcodes( esc_html( ! empty( $settings['intro'] ) ? $settings['intro'] : $ours['intro'] ) ),
		esc_html( $words['help'] ),
		esc_url( $words['site'] ),
		esc_html( $words['service'] )
	);
}

/**
 * The title and the first opening line of a check of one's own.
 *
 * @param mixed $check The definition as JSON.
 * @return array{title: string, intro: string}
 */
function file_words( $check ) {
	$read  = is_string( $check ) ? json_decode( $check, true ) : null;
	$title = is_array( $read ) ? ( $read['title'] ?? '' ) : '';
	$intro = is_array( $read ) && is_array( $read['intro'] ?? null ) ? reset( $read['intro'] ) : '';
	return array(
		'title' => is_string( $title ) ? $title : '',
		'intro' => is_string( $intro ) ? $intro : '',
	);
}

/**
 * The language that serves another: itself, or one with the same first part (`es` for `es-MX`, `pt-BR` for `pt`).
 *
 * @param string   $wanted A language tag, or a locale of WordPress.
 * @param string[] $ours   Language tags.
 * @return string|null
 */
function nearest( $wanted, array $ours ) {
	$wanted = language_tag( $wanted );
	// Who reads Traditional Chinese is not served by Simplified.
	$family = preg_match( '/^zh-(hant|tw|hk|mo)/', $wanted ) ? null : strtok( $wanted, '-' );
	$same   = null;
	foreach ( $ours as $each ) {
		if ( language_tag( $each ) === $wanted ) {
			return $each;
		}
		if ( strtok( language_tag( $each ), '-' ) === $family ) {
			$same = $same ?? $each;
		}
	}
	return $same;
}

/**
 * In small letters: `pt-br` for `pt_BR`.
 *
 * @param string $locale A language tag, or a locale of WordPress.
 */
function language_tag( $locale ) {
	return strtolower( str_replace( '_', '-', $locale ) );
}
