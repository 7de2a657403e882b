.class public Lcn/example/app/BuildConfig;
.super Ljava/lang/Object;
.source "BuildConfig.java"

.field public static final DEBUG:Z = false
