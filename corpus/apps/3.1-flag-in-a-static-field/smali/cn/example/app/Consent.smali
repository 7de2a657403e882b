.class public final Lcn/example/app/Consent;
.super Ljava/lang/Object;
.source "Consent.java"

.field public static volatile agreed:Z
