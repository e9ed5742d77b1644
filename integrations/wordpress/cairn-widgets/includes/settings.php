<?php
/**
 * Settings → General: the country of the help lines, for every block and shortcode that names none.
 *
 * @package cairn-widgets
 */

namespace Cairn\Widgets;

defined( 'ABSPATH' ) || exit;

const REGION = 'cairn_widgets_region';

/**
 * The countries that help lines are known for.
 *
 * @return string[]
 */
function countries() {
	return require __DIR__ . '/generated/countries.php';
}

add_action(
	'init',
	function () {
		register_setting(
			'general',
			REGION,
			array(
				'type'              => 'string',
				'default'           => '',
				'sanitize_callback' => function ( $value ) {
					return in_array( $value, countries(), true ) ? $value : '';
				},
			)
		);
	}
);

add_action(
	'admin_init',
	function () {
		add_settings_field( REGION, esc_html__( 'Country of Cairn’s help lines', 'cairn-widgets' ), __NAMESPACE__ . '\region_field', 'general', 'default', array( 'label_for' => REGION ) );
	}
);

/**
 * The names of the countries are the browser's, in the language of whoever reads them.
 */
function region_field() {
	$chosen = get_option( REGION, '' );
	printf( '<select id="%1$s" name="%1$s">', esc_attr( REGION ) );
	printf( '<option value="">%s</option>', esc_html__( 'The visitor chooses', 'cairn-widgets' ) );
	foreach ( countries() as $code ) {
		printf( '<option value="%1$s" %2$s>%1$s</option>', esc_attr( $code ), selected( $chosen, $code, false ) );
	}
	echo '</select>';
	printf( '<p class="description">%s</p>', esc_html__( 'For every block and shortcode that names no country of its own.', 'cairn-widgets' ) );
	wp_print_inline_script_tag(
		sprintf(
			'{const names = new Intl.DisplayNames([%s], {type: "region"});
			for (const option of document.getElementById(%s).options) if (option.value) option.text = names.of(option.value);}',
			wp_json_encode( reader_language() ),
			wp_json_encode( REGION )
		)
	);
}
