.class public Lcn/jpush/android/wrapper/BuildConfig;
.super Ljava/lang/Object;

.field public static final VERSION_NAME:Ljava/lang/String; = "2.3.4"
