.class public interface abstract Landroidx/preference/Preference$OnPreferenceClickListener;
.super Ljava/lang/Object;
.source "Preference.java"

.annotation system Ldalvik/annotation/EnclosingClass;
    value = Landroidx/preference/Preference;
.end annotation
.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x609
    name = "OnPreferenceClickListener"
.end annotation

.method public abstract onPreferenceClick(Landroidx/preference/Preference;)Z
.end method
