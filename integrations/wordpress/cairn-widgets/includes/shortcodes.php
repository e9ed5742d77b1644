<?php
/**
 * `[cairn_self_check region="GB" quick-exit]`, and one for each other element.
 *
 * @package cairn-widgets
 */

namespace Cairn\Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Attributes are written as in HTML, or with `_` for `-`; one without a value is on.
 *
 * @param array|string $written   What stands in the brackets.
 * @param string|null  $inside    What stands between two of them.
 * @param string       $shortcode Such as `cairn_self_check`.
 */
function shortcode( $written, $inside, $shortcode ) {
	$settings = array();
	$more     = array();
	foreach ( (array) $written as $name => $value ) {
		if ( is_int( $name ) ) {
			$name  = $value;
			$value = true;
		}
		$name = str_replace( '_', '-', strtolower( $name ) );
		if ( 'class' === $name || 'id' === $name ) {
			$more[] = sprintf( '%s="%s"', $name, esc_attr( $value ) );
		} else {
			$settings[ $name ] = $value;
		}
	}
	return element( str_replace( '_', '-', $shortcode ), $settings, implode( ' ', $more ), wp_kses_post( (string) $inside ) );
}

add_action(
	'init',
	function () {
		foreach ( array_keys( elements() ) as $tag ) {
			add_shortcode( str_replace( '-', '_', $tag ), __NAMESPACE__ . '\shortcode' );
		}
	}
);
