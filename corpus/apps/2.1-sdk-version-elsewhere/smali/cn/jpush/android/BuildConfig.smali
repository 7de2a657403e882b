.class public Lcn/jpush/android/BuildConfig;
.super Ljava/lang/Object;

.field public static final VERSION_NAME:Ljava/lang/String; = "1.0"
